using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Clinic.Host
{
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

        private static int Main()
        {
            string folder = Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "plugin");
            string[] found = Directory.GetFiles(folder, "*.dll").Select(AssemblyName.GetAssemblyName)
                .Where(name => name.Name != "Plugin" && !name.Name.StartsWith("TherapeuticAlliance", StringComparison.Ordinal))
                .Select(name => name.Name + " " + name.Version).OrderBy(name => name, StringComparer.Ordinal).ToArray();
            if (File.Exists(AppDomain.CurrentDomain.SetupInformation.ConfigurationFile) || !found.SequenceEqual(Expected))
            {
                Console.WriteLine("beside the plug-in: " + string.Join(", ", found));
                return 1;
            }

            Type type = Assembly.LoadFrom(Path.Combine(folder, "Plugin.dll")).GetType("Clinic.Plugin.DocumentPlugin", true);
            Console.WriteLine(type.GetMethod("Run").Invoke(Activator.CreateInstance(type), null));
            return 0;
        }
    }
}
