namespace AlertBot.Alerts;

internal enum NoticeKind
{
    Trouble,
    Recovery,

    /// <summary>Messages that Discord refuses wait for somebody.</summary>
    Parked,
}
