using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Texts;

/// <summary>Runs a sample: what a user can put right is one line and exit code 2, never a stack trace.</summary>
internal static class Sample
{
    /// <param name="work">The sample.</param>
    /// <param name="texts">The language of what is wrong with a file; English when not given.</param>
    public static int Run(Func<int> work, Func<TextProvider>? texts = null)
    {
        try
        {
            return work();
        }
        catch (UsageException wrong)
        {
            return Refused(wrong.Message);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return Refused(wrong.Message);
        }
        catch (StudyException wrong)
        {
            return Refused(wrong.Describe(texts?.Invoke() ?? TextProvider.English));
        }
    }

    private static int Refused(string why)
    {
        Console.Error.WriteLine(why.ReplaceLineEndings(" "));
        return 2;
    }
}
