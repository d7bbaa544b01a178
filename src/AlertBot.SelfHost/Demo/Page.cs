namespace AlertBot.SelfHost.Demo;

internal sealed record Page(byte[] Content, string MediaType, DateTimeOffset? LastModified);
