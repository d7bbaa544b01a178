using AlertBot.Developments;

namespace AlertBot.Discord.Messages;

/// <summary>What stands above a message whose development was withdrawn, in place of whatever stood there.</summary>
internal static class WithdrawnLine
{
    public const int Color = 0x4E5058;

    public static string Of(Withdrawal withdrawal) => $"{Markdown.Bold("Withdrawn")} {Markdown.Time(withdrawal.At)}: {Markdown.Escape(withdrawal.Reason)}";
}
