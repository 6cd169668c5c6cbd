namespace NetDsl.Examples.Misconfigured;

public static partial class ND3067
{
    public static Network Good() => Network.Define("ND3067", net =>
    {
        net.Lac1(group: g => g.ReceiveWindow(128));
    });

    public static Network Unknown(L2tpReceiveWindow size) => Network.Define("ND3067", net =>
    {
        net.Lac1(group: g => g.ReceiveWindow(size));
    });

    public static Network Good_left_to_the_device() => Network.Define("ND3067", net =>
    {
        net.Lac1(group: g => g.ReceiveWindow(0));
    });

    public static Network Bad_small() => Network.Define("ND3067", net =>
    {
        net.Lac1(group: g => g.ReceiveWindow(2)); // expect ND3067
    });
}
