namespace AlertBot.Alerts;

internal enum NoticeKind
{
    Trouble,
    Recovery,

    /// <summary>Messages that Discord refuses wait for somebody.</summary>
    Parked,

    /// <summary>A step failed so often that its queue gave it up for now.</summary>
    Poison,

    /// <summary>To a person who has begun to follow: what comes, and how it ends.</summary>
    Followed,

    /// <summary>A sample that somebody asked for, to see whether a channel can be told anything.</summary>
    Test,
}
