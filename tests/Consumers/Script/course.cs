#:package TherapeuticAlliance@*
#:property PublishAot=false

using System;

Console.WriteLine(typeof(TherapeuticAlliance.Keying).Assembly.FullName);
