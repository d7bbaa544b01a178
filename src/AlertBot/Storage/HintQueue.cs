namespace AlertBot.Storage;

internal enum HintQueue
{
    Poll,
    Decide,
    Deliver,
    Interact,
}
