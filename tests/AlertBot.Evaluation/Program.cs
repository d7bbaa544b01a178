Console.WriteLine("The figures of the judgement stages.");
