using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Clinic.Plugin
{
    /// <summary>
    /// Answers for the DLLs beside the plug-in in whatever version they are asked for, in place of binding redirects in a config file that
    /// is not ours to write. Only for what the plug-in and its DLLs ask for, and only with the same public key, so that nothing else in
    /// the host is touched.
    /// </summary>
    internal static class OwnFolder
    {
        private static readonly string Folder = Path.GetDirectoryName(typeof(OwnFolder).Assembly.Location);

        private static readonly List<string> Found = new List<string>();

        internal static IEnumerable<string> Answered
        {
            get { return Found; }
        }

        internal static void Answer()
        {
            AppDomain.CurrentDomain.AssemblyResolve += Find;
        }

        private static Assembly Find(object sender, ResolveEventArgs asked)
        {
            if (asked.RequestingAssembly == null || !IsOurs(asked.RequestingAssembly))
            {
                return null;
            }

            var wanted = new AssemblyName(asked.Name);
            string file = Path.Combine(Folder, wanted.Name + ".dll");
            if (!File.Exists(file) || !SameKey(AssemblyName.GetAssemblyName(file), wanted))
            {
                return null;
            }

            Found.Add(wanted.Name);
            return Assembly.LoadFrom(file);
        }

        private static bool IsOurs(Assembly asking)
        {
            return string.Equals(Path.GetDirectoryName(asking.Location), Folder, StringComparison.OrdinalIgnoreCase);
        }

        private static bool SameKey(AssemblyName one, AssemblyName other)
        {
            return (one.GetPublicKeyToken() ?? new byte[0]).SequenceEqual(other.GetPublicKeyToken() ?? new byte[0]);
        }
    }
}
