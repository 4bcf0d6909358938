"""Pictures in memory: what is meant, loaded ahead, composed and kept within bounds."""
