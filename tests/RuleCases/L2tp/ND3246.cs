namespace NetDsl.Examples.Misconfigured;

public static partial class ND3246
{
    public static Network Good_address() => Network.Define("ND3246", net =>
    {
        net.Master(profile: p =>
        {
            p.NasLogicIp("10.9.9.1");
        });
        net.Backup(profile: p => p.NasLogicIp("10.9.9.1"));
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND3246", net =>
    {
        net.Master(profile: p =>
        {
            p.NasLogicIp(address);
        });
        net.Backup(profile: p => p.NasLogicIp("10.9.9.1"));
    });
}
