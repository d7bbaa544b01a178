namespace AlertBot.Commands;

/// <summary>What is stored about whoever asks, and what not.</summary>
internal sealed class Privacy : ICommand
{
    public static CommandDefinition Command { get; } = new("privacy show", "What I keep about you and about a server, and for how long", []);

    public CommandDefinition Definition => Command;

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) => Task.FromResult(new CommandReply(
        "What I keep",
        "I read no messages; I see what is said to me in commands.",
        [
            new("About you", "what you follow by direct message, until /unfollow, and what was told to you there; and, where a server keeps what I cannot answer, your question with your id, until it is answered; and what you typed into a form that was refused, for a day; and, where you withdrew an alert, your id beside it"),
            new("While I think", "a command that takes long, with the token to answer it, for 13 minutes at most"),
            new("About a server", "its deals with what was found for them, answers, feeds and subscribed channels with what was told there, until its admins remove them or I am removed from it: then all is deleted within three hours"),
            new("Not kept", "who asked what I could answer, names, messages, presence"),
            new("Your rights", "/privacy export gives you all of it as a file, /privacy erase deletes it"),
        ],
        []));
}
