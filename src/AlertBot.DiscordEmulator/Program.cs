Console.WriteLine("The emulator's entry point.");
