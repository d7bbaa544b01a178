namespace AlertBot.Alerts;

internal enum NoticeKind
{
    Trouble,
    Recovery,

    /// <summary>Messages that Discord refuses wait for somebody.</summary>
    Parked,

    /// <summary>A step failed so often that its queue gave it up for now.</summary>
    Poison,
}
