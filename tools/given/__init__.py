"""What counts as given by a call, decided before anything else sees its arguments."""
