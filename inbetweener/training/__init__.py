"""Learning: synthetic cartoons, other triplets, losses, the loop, checkpoints and export."""
