using System;

Console.WriteLine(typeof(TherapeuticAlliance.Keying).Assembly.FullName);
