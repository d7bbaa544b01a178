Console.WriteLine("The alertbot command.");
