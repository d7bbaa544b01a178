namespace AlertBot.Developments;

/// <summary>What sort of turn a deal took.</summary>
internal enum DevelopmentKind
{
    Other,
    Rumour,
    Announced,
    Bid,
    Rejected,
    Amended,
    Investment,
    Licensing,
    Financial,
    Litigation,
    Regulatory,
    Completed,
    Terminated,
    Personnel,
}
