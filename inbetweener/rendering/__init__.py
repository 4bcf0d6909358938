"""From the frame plan to pictures: load keys, ask the engine, finish, keep. No Qt and no torch."""
