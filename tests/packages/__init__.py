"""What is installed by hosts, and the image: their options, their links, their pictures, and each started."""
