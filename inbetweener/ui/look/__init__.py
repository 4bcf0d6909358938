"""How things look: colours, sizes, letters, icons, and the style sheet made of them."""
