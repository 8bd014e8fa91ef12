System.Console.WriteLine("33");
