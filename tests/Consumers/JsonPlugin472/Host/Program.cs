using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Clinic.Host
{
    /// <summary>
    /// Loads the plug-in by the loader that is named first, with or without its answer to AssemblyResolve. Without it, the loader that looks for
    /// nothing must fail: else the run with it would show nothing.
    /// </summary>
    internal static class Program
    {
        // As docs/net-framework.md lists them.
        private static readonly string[] Expected =
        {
            "Microsoft.Bcl.AsyncInterfaces 8.0.0.0",
            "System.Buffers 4.0.3.0",
            "System.Memory 4.0.1.2",
            "System.Numerics.Vectors 4.1.4.0",
            "System.Runtime.CompilerServices.Unsafe 6.0.0.0",
            "System.Text.Encodings.Web 8.0.0.0",
            "System.Text.Json 8.0.0.5",
            "System.Threading.Tasks.Extensions 4.2.0.1",
            "System.ValueTuple 4.0.3.0",
        };

        private static string Folder
        {
            get { return Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "plugin"); }
        }

        private static int Main(string[] loaderAndRecipe)
        {
            string loader = loaderAndRecipe[0];
            bool answers = loaderAndRecipe[1] == "with";
            return HasTheListedFiles() && Runs(loader, answers) ? 0 : 1;
        }

        private static bool HasTheListedFiles()
        {
            string[] found = Directory.GetFiles(Folder, "*.dll").Select(AssemblyName.GetAssemblyName)
                .Where(name => name.Name != "Plugin" && !name.Name.StartsWith("TherapeuticAlliance", StringComparison.Ordinal))
                .Select(name => name.Name + " " + name.Version).OrderBy(name => name, StringComparer.Ordinal).ToArray();
            if (!File.Exists(AppDomain.CurrentDomain.SetupInformation.ConfigurationFile) && found.SequenceEqual(Expected))
            {
                return true;
            }

            Console.WriteLine("beside the plug-in: " + string.Join(", ", found));
            return false;
        }

        private static bool Runs(string loader, bool answers)
        {
            string file = Path.Combine(Folder, "Plugin.dll");
            Type type = (loader == "LoadFile" ? Assembly.LoadFile(file) : Assembly.LoadFrom(file)).GetType("Clinic.Plugin.DocumentPlugin", true);
            try
            {
                string[] asked = (string[])type.GetMethod("Run").Invoke(Activator.CreateInstance(type), new object[] { answers });
                Console.WriteLine(loader + ", " + (answers ? "with" : "without") + " the recipe: documents are written and read, asked for: " + (asked.Length == 0 ? "nothing" : string.Join(", ", asked)));
                return loader == "LoadFrom" || (answers && asked.Contains("TherapeuticAlliance.Json"));
            }
            catch (TargetInvocationException e)
            {
                Console.WriteLine(loader + ", " + (answers ? "with" : "without") + " the recipe: " + e.InnerException.GetType().Name + ": " + e.InnerException.Message.Split('\n')[0]);
                return !answers && loader == "LoadFile" && e.InnerException is FileNotFoundException;
            }
        }
    }
}
