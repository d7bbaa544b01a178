namespace AlertBot.DiscordEmulator.Wire;

/// <summary>Codes from topics/opcodes-and-status-codes.mdx, in the words that Discord's servers use for them.</summary>
internal static class Refusals
{
    public static readonly Refusal NotFound = new(404, 0, "404: Not Found");
    public static readonly Refusal MethodNotAllowed = new(405, 0, "405: Method Not Allowed");
    public static readonly Refusal Unauthorized = new(401, 0, "401: Unauthorized");
    public static readonly Refusal BlockedByCloudflare = new(403, 40333, "internal network error");
    public static readonly Refusal UnknownApplication = new(404, 10002, "Unknown Application");
    public static readonly Refusal UnknownChannel = new(404, 10003, "Unknown Channel");
    public static readonly Refusal UnknownGuild = new(404, 10004, "Unknown Guild");
    public static readonly Refusal UnknownMessage = new(404, 10008, "Unknown Message");
    public static readonly Refusal UnknownUser = new(404, 10013, "Unknown User");
    public static readonly Refusal UnknownWebhook = new(404, 10015, "Unknown Webhook");
    public static readonly Refusal UnknownInteraction = new(404, 10062, "Unknown interaction");
    public static readonly Refusal UnknownCommand = new(404, 10063, "Unknown application command");
    public static readonly Refusal UnknownTag = new(404, 10087, "Unknown Tag");
    public static readonly Refusal AnnouncementEditLimit = new(429, 20022, "This message cannot be edited due to announcement rate limits.");
    public static readonly Refusal TooManyCommands = new(400, 30032, "Maximum number of application commands reached (100).");
    public static readonly Refusal TooManyCommandCreates = new(429, 30034, "Max number of daily application command creates has been reached (200)");
    public static readonly Refusal OldMessageEditLimit = new(429, 30046, "Maximum number of edits to messages older than 1 hour reached. Try again later.");
    public static readonly Refusal RequestTooLarge = new(413, 40005, "Request entity too large");
    public static readonly Refusal AlreadyCrossposted = new(400, 40033, "This message has already been crossposted.");
    public static readonly Refusal AlreadyAcknowledged = new(400, 40060, "Interaction has already been acknowledged.");
    public static readonly Refusal TagRequired = new(400, 40067, "A tag is required to create a forum post in this channel");
    public static readonly Refusal MissingAccess = new(403, 50001, "Missing Access");
    public static readonly Refusal NotForDirectMessages = new(403, 50003, "Cannot execute action on a DM channel");
    public static readonly Refusal NotYourMessage = new(403, 50005, "Cannot edit a message authored by another user");
    public static readonly Refusal EmptyMessage = new(400, 50006, "Cannot send an empty message");
    public static readonly Refusal CannotMessageUser = new(403, 50007, "Cannot send messages to this user");
    public static readonly Refusal NotATextChannel = new(400, 50008, "Cannot send messages in a non-text channel");
    public static readonly Refusal MissingPermissions = new(403, 50013, "Missing Permissions");
    public static readonly Refusal WrongChannelType = new(400, 50024, "Cannot execute action on this channel type");
    public static readonly Refusal InvalidWebhookToken = new(401, 50027, "Invalid Webhook Token");
    public static readonly Refusal InvalidRecipients = new(400, 50033, "Invalid Recipient(s)");
    public static readonly Refusal ThreadArchived = new(400, 50083, "Thread is archived");
    public static readonly Refusal InvalidJson = new(400, 50109, "The request body contains invalid JSON.");
    public static readonly Refusal NoMutualGuilds = new(403, 50278, "Cannot send messages to this user due to having no mutual guilds");
    public static readonly Refusal CannotReply = new(403, 160002, "Cannot reply without permission to read message history");
    public static readonly Refusal ThreadLocked = new(403, 160005, "Thread is locked");
}
