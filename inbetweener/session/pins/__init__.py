"""The pin tool: what the hand does, what lies over the drawing, and the inbetween it makes."""
