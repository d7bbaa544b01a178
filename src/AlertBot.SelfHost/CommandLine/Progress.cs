using System.Globalization;

namespace AlertBot.SelfHost.CommandLine;

/// <summary>One line on standard error that counts along, where somebody is watching.</summary>
internal sealed class Progress(string what, TimeProvider time)
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(200);

    private long _shown = time.GetTimestamp();

    public void Show(int count)
    {
        if (Console.IsErrorRedirected || time.GetElapsedTime(_shown) < _pause)
            return;

        _shown = time.GetTimestamp();
        Console.Error.Write($"\r{what}: {count.ToString("#,0", CultureInfo.InvariantCulture)} ");
    }

    public static void Clear()
    {
        if (!Console.IsErrorRedirected)
            Console.Error.Write("\r\u001b[K");
    }
}
