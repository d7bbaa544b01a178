using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace AlertBot.Discord.Registration;

/// <summary>A slash command as Discord keeps it, as far as we set it (interactions/application-commands).</summary>
/// <param name="Description">Null for a message command, which has none.</param>
/// <param name="Contexts">Where it is offered; null for the command of a single server, which cannot say.</param>
/// <param name="IntegrationTypes">By whom it is installed; null as above.</param>
/// <param name="DefaultMemberPermissions">The permissions that a member needs to be offered it; null for everybody. Discord takes a number and answers with a text.</param>
internal sealed record RegisteredCommand(
    string Name,
    string? Description,
    ImmutableArray<RegisteredCommand.Option>? Options = null,
    ImmutableArray<int>? Contexts = null,
    ImmutableArray<int>? IntegrationTypes = null,
    [property: JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] long? DefaultMemberPermissions = null,
    ImmutableSortedDictionary<string, string>? NameLocalizations = null,
    ImmutableSortedDictionary<string, string>? DescriptionLocalizations = null)
{
    public const int ChatInput = 1;

    public int Type { get; init; } = ChatInput;

    internal sealed record Option(
        int Type,
        string Name,
        string Description,
        bool? Required = null,
        bool? Autocomplete = null,
        ImmutableArray<Option>? Options = null,
        ImmutableSortedDictionary<string, string>? DescriptionLocalizations = null)
    {
        public const int SubCommand = 1;
        public const int Text = 3;
        public const int Flag = 5;
        public const int Channel = 7;
        public const int Role = 8;
        public const int Number = 10;

        /// <summary>One line that differs when anything about the option does. Discord leaves out what is false or empty.</summary>
        [JsonIgnore]
        public string Shape => $"{Type} {Name} {(Required == true ? "required" : "optional")}{(Autocomplete == true ? " autocomplete" : "")}: {Description} {Translations.Shape(DescriptionLocalizations)}";
    }
}
