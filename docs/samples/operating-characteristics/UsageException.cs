/// <summary>Something on the command line or in the design is wrong; the message says what is available.</summary>
internal sealed class UsageException(string message) : Exception(message);
