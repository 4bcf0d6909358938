"""All layers of the scene beside the one worked on, and the camera over them."""
