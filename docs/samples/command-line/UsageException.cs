/// <summary>Something on the command line is wrong; the message says what is available.</summary>
internal sealed class UsageException(string message) : Exception(message);
