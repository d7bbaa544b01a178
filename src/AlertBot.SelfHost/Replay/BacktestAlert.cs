using AlertBot.Developments;

namespace AlertBot.SelfHost.Replay;

/// <param name="Importance">As it stands at the end of the replay, with all outlets that told it.</param>
internal sealed record BacktestAlert(Development Development, int Outlets, int Importance);
