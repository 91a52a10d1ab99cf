gangmu.take("compare",{themes:[["talent","人才","themes/talent/index.html"]],reports:[["2023-xian-wei","某县委2023年工作总结","某县委","2023","总结","80b3d797"]]})
