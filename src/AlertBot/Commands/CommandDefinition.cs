using System.Collections.Immutable;

namespace AlertBot.Commands;

/// <summary>What a command is called and takes, in plain data, so that any host can offer it.</summary>
/// <param name="Name">Command and sub-command with a space between, as in <see cref="CommandRequest.Name"/>.</param>
/// <param name="Paged">A list that may be long, and that asking again only shows again: its pages are turned by asking again.</param>
/// <param name="AdminsOnly">Changes the desk for everybody, or tells what is not for everybody: offered to those who run the server.</param>
/// <param name="Personal">About nobody but the asker: there is nothing in it to show to others.</param>
internal sealed record CommandDefinition(
    string Name, string Description, ImmutableArray<CommandOption> Options, bool AdminsOnly = false, bool Paged = false, bool Personal = false);
