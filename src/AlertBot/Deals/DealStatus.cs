namespace AlertBot.Deals;

internal enum DealStatus
{
    Active,
    Completed,
    Terminated,
}
