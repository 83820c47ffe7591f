"""The main job shown on the simulator."""
