namespace NetDsl.Examples.Misconfigured;

public static partial class ND5004
{
    public static Network Good() => Network.Define("ND5004", net =>
    {
        net.Branch(group: group =>
        {
            for (var number = 1; number <= 254; number++)
                group.Monitor($"50.0.{number}.0/24");
        });
    });

    public static Network Unknown(Ipv4Prefix network) => Network.Define("ND5004", net =>
    {
        net.Branch(group: group =>
        {
            group.Monitor(network);
        });
    });
}
