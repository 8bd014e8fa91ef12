using System;
using System.IO;
using System.Reflection;

namespace Clinic.Host
{
    internal static class Program
    {
        private static int Main()
        {
            string plugin = Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "Plugin.dll");
            Type type = Assembly.LoadFrom(plugin).GetType("Clinic.Plugin.AlliancePlugin", true);
            object instance = Activator.CreateInstance(type);
            Console.WriteLine(type.GetMethod("Run").Invoke(instance, null));
            return 0;
        }
    }
}
