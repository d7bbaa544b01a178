namespace AlertBot.Commands;

/// <summary>How much one server may keep here, so that none of many makes the desk slow for the others. The operator's own servers are not limited.</summary>
internal static class ServerLimits
{
    /// <summary>Each tracked deal is a partition that the sweep asks once a minute, and names that every item is matched against.</summary>
    public const int Deals = 100;

    /// <summary>What a server's admins write is held in memory by every instance: at 2,300 characters each this is some 10 MB.</summary>
    public const int FaqEntries = 2_000;

    /// <summary>More than anybody goes through; when they are answered or removed there is room again.</summary>
    public const int Questions = 200;

    /// <summary>Each feed is a request every few minutes, for ever, in our name.</summary>
    public const int Feeds = 100;

    /// <summary>Each subscription is looked at for every development, and is a message to send: Discord takes 50 a second from all servers together.</summary>
    public const int Subscriptions = 100;
}
