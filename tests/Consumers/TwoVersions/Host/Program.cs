using System;
using System.IO;
using System.Reflection;

namespace Clinic.Host
{
    internal static class Program
    {
        /// <summary>Loads a plug-in for each version named, in that order, and fails when one is scored by another's library.</summary>
        private static int Main(string[] versions)
        {
            foreach (string version in versions)
            {
                string folder = Path.Combine(AppDomain.CurrentDomain.BaseDirectory, version);
                Type type = Assembly.LoadFrom(Path.Combine(folder, "Plugin" + version + ".dll")).GetType("Clinic.Plugin.Scores", true);
                string said = (string)type.GetMethod("Run").Invoke(Activator.CreateInstance(type), null);
                Console.WriteLine("plug-in built against " + version + ": scored by " + said);
                if (!said.StartsWith(version + " ", StringComparison.Ordinal) || !said.EndsWith(" 36", StringComparison.Ordinal))
                {
                    return 1;
                }
            }

            return 0;
        }
    }
}
