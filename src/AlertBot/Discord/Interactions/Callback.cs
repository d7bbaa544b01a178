using System.Collections.Immutable;
using AlertBot.Commands;
using AlertBot.Discord.Messages;

namespace AlertBot.Discord.Interactions;

/// <summary>What an interaction may be answered with (interactions/receiving-and-responding, interaction callback type).</summary>
internal static class Callback
{
    internal sealed record Pong
    {
        public int Type { get; } = 1;
    }

    internal sealed record Reply(DiscordMessage Data)
    {
        public int Type { get; } = 4;

        public static Reply Of(DiscordMessage message) => new(MessageLimits.Fit(message));
    }

    /// <summary>The message whose button was pressed, changed in place.</summary>
    internal sealed record Update(DiscordMessage Data)
    {
        public int Type { get; } = 7;

        public static Update Of(DiscordMessage message) => new(MessageLimits.Fit(message));
    }

    internal sealed record Form(Modal Data)
    {
        public int Type { get; } = 9;
    }

    /// <summary>"Thinking …": the reply comes by an edit. Ephemeral is the only flag allowed here, and the reply keeps it.</summary>
    internal sealed record Later(Later.Marks Data)
    {
        public int Type { get; } = 5;

        internal sealed record Marks(MessageFlags Flags);
    }

    internal sealed record Choices(Choices.List Data)
    {
        // interactions/application-commands: at most 25 choices, names and string values of 1 to 100 characters.
        private const int Most = 25;
        private const int Length = 100;

        public int Type { get; } = 8;

        /// <summary>A value cut short would be another value, so a choice with a longer one is left out.</summary>
        public static Choices Of(IReadOnlyList<Choice> choices) => new(new List(
        [
            .. choices
                .Select(static choice => choice with { Name = TextCut.To(choice.Name, Length) })
                .Where(static choice => choice.Name.Length > 0 && choice.Value.Length is > 0 and <= Length)
                .Take(Most),
        ]));

        internal sealed record List(ImmutableArray<Choice> Choices);
    }

    /// <summary>For whoever reads the answer of a request that is no interaction.</summary>
    internal sealed record Problem(string Message);
}
