namespace AlertBot.Alerts;

/// <summary>What gets a thread of its own in a forum.</summary>
internal enum ThreadPer
{
    Development,
    Deal,
}
