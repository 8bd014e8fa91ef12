using TherapeuticAlliance;

System.Console.WriteLine(Instruments.WaiSr.Client.Answer(1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2).Score()["total"].Exact?.ToText());
