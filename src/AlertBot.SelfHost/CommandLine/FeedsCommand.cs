using System.CommandLine;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot feeds</c>: the feeds that a desk polls.</summary>
internal static class FeedsCommand
{
    public static Command Create() => new("feeds", "The feeds that are polled: add, list, remove, health, OPML.")
    {
        FeedsAddCommand.Create(),
        FeedsListCommand.Create(),
        FeedsRemoveCommand.Create(),
        FeedsHealthCommand.Create(),
        FeedsImportCommand.Create(),
        FeedsExportCommand.Create(),
    };
}
