namespace AlertBot.Alerts;

internal enum NoticeKind
{
    Trouble,
    Recovery,
}
