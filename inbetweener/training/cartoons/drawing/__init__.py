"""Drawing the pieces of cartoons with OpenCV: once, from a seed, antialiased."""
