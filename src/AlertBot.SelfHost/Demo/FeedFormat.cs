namespace AlertBot.SelfHost.Demo;

internal enum FeedFormat
{
    Rss,
    Atom,
    JsonFeed,
}
