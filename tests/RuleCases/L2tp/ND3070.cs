namespace NetDsl.Examples.Misconfigured;

public static partial class ND3070
{
    public static Network Good() => Network.Define("ND3070", net =>
    {
        net.Lac1(router => router.Interface("Virtual-Template1023"));
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND3070", net =>
    {
        net.Lac1(router => router.Interface(name));
    });
}
