using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Clinic.Host
{
    internal static class Program
    {
        /// <summary>
        /// Loads a plug-in for each version named, in that order, by the loader that is named first, and fails when one is scored by
        /// another's library.
        /// </summary>
        private static int Main(string[] loaderAndVersions)
        {
            string loader = loaderAndVersions[0];
            if (loader == "LoadFile")
            {
                AppDomain.CurrentDomain.AssemblyResolve += BesideTheAsking;
            }

            Func<string, Assembly> load = loader == "LoadFile" ? new Func<string, Assembly>(Assembly.LoadFile) : Assembly.LoadFrom;
            return loaderAndVersions.Skip(1).All(version => IsScoredByItsOwn(version, load, loader)) ? 0 : 1;
        }

        private static bool IsScoredByItsOwn(string version, Func<string, Assembly> load, string loader)
        {
            string folder = Path.Combine(AppDomain.CurrentDomain.BaseDirectory, version);
            Type type = load(Path.Combine(folder, "Plugin" + version + ".dll")).GetType("Clinic.Plugin.Scores", true);
            string said = (string)type.GetMethod("Run").Invoke(Activator.CreateInstance(type), null);
            Console.WriteLine(loader + ", plug-in built against " + version + ": scored by " + said);
            return said.StartsWith(version + " ", StringComparison.Ordinal) && said.EndsWith(" 36", StringComparison.Ordinal);
        }

        // LoadFile looks for nothing: the DLL beside whatever asks.
        private static Assembly BesideTheAsking(object sender, ResolveEventArgs asked)
        {
            string asking = asked.RequestingAssembly == null ? string.Empty : asked.RequestingAssembly.Location;
            string file = asking.Length == 0 ? string.Empty : Path.Combine(Path.GetDirectoryName(asking), new AssemblyName(asked.Name).Name + ".dll");
            return File.Exists(file) ? Assembly.LoadFile(file) : null;
        }
    }
}
