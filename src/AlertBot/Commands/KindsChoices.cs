using AlertBot.Developments;

namespace AlertBot.Commands;

/// <summary>For <c>kinds:</c>; all of them first.</summary>
internal sealed class KindsChoices : IOptionChoices
{
    private static readonly string[] _kinds = [.. Enum.GetNames<DevelopmentKind>().Select(static kind => kind.ToLowerInvariant())];

    public CommandOption Option => SubscriptionOptions.Kinds;

    public Task<IReadOnlyList<Choice>> ForAsync(CommandRequest request, string typed, CancellationToken cancellationToken) =>
        Task.FromResult(ListedChoices.For(typed, part => FixedChoices.Near(typed.Contains(',', StringComparison.Ordinal) ? _kinds : [SubscriptionOptions.Everything, .. _kinds], part)));
}
