#:package TherapeuticAlliance.Research@*
#:property PublishAot=false

// Five lines of a notebook: a study read, scored and looked at.
using System;
using System.IO;
using TherapeuticAlliance;
using TherapeuticAlliance.Research;

string file = Path.GetTempFileName();
File.WriteAllText(file, "client,session,q1,q2,q3,q4\na,1,9.5,9,9.2,9.4\na,2,8.6,9.7,9.9,7.8\n");
Study study = Study.ReadCsv(file, Instruments.Srs, map => map.Items("q{n}").Id("client").Session("session"));
StudyScores scores = study.Score();
Console.WriteLine(scores.Describe());
File.Delete(file);
return scores.Forms[0].Report()["total"].Value == 37.1 && scores.Forms[1].Report()["total"].Meets("cut-off") == false ? 0 : 1;
