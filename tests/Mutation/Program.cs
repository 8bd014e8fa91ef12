using System;
using TherapeuticAlliance.Mutation.Making;
using TherapeuticAlliance.Mutation.Running;

namespace TherapeuticAlliance.Mutation;

/// <summary>
/// <c>make ARGUMENTS PROJECT FOLDER DLL LIST</c> compiles a project with all mutants of a folder into one DLL and lists them;
/// <c>run LIST RESULTS LEFT-OUT BIN TESTS MUTATED SECONDS NAMESPACE…</c> runs the tests of BIN against each mutant and prints the scores.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments) => arguments switch
    {
        ["make", { } compiler, { } project, { } folder, { } output, { } list] => Compiled.Write(compiler, project, folder, output, list),
        ["run", { } list, { } results, { } leftOut, .. { Length: >= 5 } suite] => Supervisor.Run(list, results, leftOut, suite),
        ["child", { } todo, { } results, .. { } suite] => Child.Run(todo, results, suite),
        ["fresh", { } list, { } mutant, { } results, .. { } suite] => FreshChild.Run(list, mutant, results, suite),
        _ => Refused(),
    };

    private static int Refused()
    {
        Console.Error.WriteLine("Started by .ci/mutation FOLDER.");
        return 2;
    }
}
