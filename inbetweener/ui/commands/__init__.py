"""The commands of the window: their words, icons, shortcuts, menus, and who answers them."""
